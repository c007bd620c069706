import { Component } from '@angular/core';

/** The mark: the roof of the hall in lacquer red over the golden round of those who are asked. */
@Component({
  selector: 'dh-product-mark',
  template: `<img src="/icons/mark.svg" alt="" width="32" height="32" />`,
  styles: `
    img {
      display: block;
      width: 2rem;
      height: 2rem;
    }
  `,
})
export class ProductMark {}
